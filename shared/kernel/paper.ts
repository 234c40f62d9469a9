import { z } from 'zod';
import { zNewFilePassword } from './file-password.ts';

export type PaperFormat = 'pdf' | 'docx' | 'xlsx';

/** A paper as every door knows it: its name, what it is asked with, what it can be made into. */
export interface PaperDescription<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Formats extends readonly PaperFormat[] = readonly PaperFormat[],
> {
  name: Name;
  title: string;
  /** The room it comes from. */
  area: string;
  input: Input;
  /** The first is the usual one. */
  formats: Formats;
  /** Persons are named in it: a workbook goes out with a password unless the user wants none, and the log tells that it left (domain §6). */
  persons?: true;
}

export const describePaper = <
  const Name extends string,
  Input extends z.ZodType,
  const Formats extends readonly [PaperFormat, ...PaperFormat[]],
>(
  description: PaperDescription<Name, Input, Formats>,
): PaperDescription<Name, Input, Formats> => description;

const noLock = 'Tệp Word không đặt mật khẩu được ở đây. Bỏ mật khẩu, hoặc lưu thành PDF.';

/** What is asked of the engine to get this paper. */
export const zOrderOf = <const Name extends string, Input extends z.ZodType, const Formats extends readonly PaperFormat[]>(
  paper: PaperDescription<Name, Input, Formats>,
) =>
  z
    .object({
      paper: z.literal(paper.name),
      input: paper.input,
      format: z.enum(paper.formats),
      password: zNewFilePassword.optional(),
      /** Only to be looked at: the same bytes, and nothing in the log. */
      preview: z.boolean().optional(),
    })
    .refine(({ format, password }) => format !== 'docx' || password === undefined, { path: ['password'], error: noLock });
