/** What a copy of the sheet brought along with it: the port by which it is taken out where a lead begins anew. */

export interface Copies {
  /** Takes out all that stands below the headings of these tabs; one that is missing is passed over. */
  empty(tabs: readonly string[]): void;
  /** Takes these tabs away. */
  removeTabs(tabs: readonly string[]): void;
  /** Unties and closes the forms that Google copied with the sheet. The first school's own are not opened. */
  letGoOfForms(firsts: FirstForms, keepsAnswers: boolean): void;
}

/** The first school's forms: what their addresses contain, and which tabs their answers went to. */
export interface FirstForms {
  keys: string[];
  sheetIds: number[];
}
