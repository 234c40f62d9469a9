/** Forms of «Hoạt động khác» as report-workbook §3 names them; airings and conferences have sheets of their own. */
export const outputFormCodes = [
  'I.2.1',
  'I.2.2',
  'I.2.3',
  'I.3.1',
  'I.3.2',
  'I.3.3',
  'I.3.4',
  'I.3.5',
  'I.5.1',
  'I.5.2',
  'I.5.3',
  'I.6',
  'TQ',
  'NT',
  'KS',
  'TM',
  'VB',
  'CC',
  'BD',
  'CK',
  'TANGSO',
  'TANGTHE',
  'DL',
] as const;

/** Groups of forms, and forms whose records have sheets of their own: not for «Hoạt động khác». Forms the office adds are. */
export const isOutputForm = (code: string): boolean => !/^(?:I|I\.[1235]|I\.1\..*|I\.4(?:\..*)?|II(?:\..*)?)$/.test(code);
