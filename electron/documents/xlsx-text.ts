const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * Text as a cell can hold it: without the characters XML forbids (a workbook with one of them does not open), and with what looks like
 * Excel's own escapes (_x0041_) escaped, so that it reads back as it was.
 */
export const cellText = (text: string): string =>
  text
    .toWellFormed()
    .replace(notInXml, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
