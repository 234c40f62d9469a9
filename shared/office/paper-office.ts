/** What stands of the office on a paper, from the version valid that day; '' where it was not entered. */
export interface PaperOffice {
  name: string;
  superior: string;
  place: string;
  symbol: string;
  director: string;
  /** «GIÁM ĐỐC», or «KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC» in two lines. */
  directorTitle: string;
  preparer: string;
  checker: string;
}
