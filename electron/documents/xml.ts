import { SaxesParser } from 'saxes';
import { damagedXlsx } from './xlsx-open.ts';

export type Attributes = Record<string, string>;
/** Names come without their namespace prefix: producers differ in which they use. */
export interface XmlEvents {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Streams XML through the handlers; memory does not grow with the part. REFUSED when it is not well-formed or declares entities. */
export async function parseXml(pieces: AsyncIterable<string> | Iterable<string>, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser<{ position: false; xmlns?: false }>({ position: false });
  parser.on('error', () => {
    throw damagedXlsx();
  });
  parser.on('doctype', () => {
    throw damagedXlsx();
  });
  parser.on('opentag', (tag) => events.open?.(local(tag.name), tag.attributes));
  parser.on('closetag', (tag) => events.close?.(local(tag.name)));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

/** The attribute by its name without prefix («id» finds «r:id»), exact names first. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.includes(':') && local(key) === name)?.[1];
}
