import { extname } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A document as the contract hands it out; its kind by the ending of its name. */
export const fileOf = ({ bytes, name }: { bytes: Uint8Array; name: string }): File =>
  new File([new Uint8Array(bytes)], name, { type: mediaTypes[extname(name)] ?? 'application/octet-stream' });
