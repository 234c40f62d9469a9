import { knownSpelling, searchKey, valueKey } from '../../shared/kernel/text.ts';
import type { OutputValues } from '../../shared/outputs/contract.ts';
import { answerType, stockType } from '../../shared/outputs/labels.ts';
import { flag } from '../store/flags.ts';

/** The texts of an output that search looks at. */
export const searchedText = (values: Pick<OutputValues, 'title' | 'type' | 'channel'> & { code: string }): string =>
  [values.title, values.code, values.type, values.channel].filter(Boolean).join(' ');

/**
 * What an output's row holds of the values sent; one place for single save and bulk import. «nhập kho» and «trả lời» take their
 * known spelling, for they decide what is counted (report-workbook §1.1: SP.*, MXH.*).
 */
export const outputColumns = ({ handled, ...values }: Omit<OutputValues, 'code'> & { code: string }) => {
  const type = values.type === null ? null : knownSpelling(values.type, [stockType, answerType]) || null;
  return {
    ...values,
    codeKey: valueKey(values.code),
    type,
    handled: flag(handled),
    searchKey: searchKey(searchedText({ ...values, type })),
    stock: flag(type === stockType),
  };
};
