/** What our own forms call attributes and their values, in every language: a server may give labels in place of names. */
export interface FormWords {
  /** Labels of columns: of an attribute, of `role`, of `respondent`. */
  readonly columns: ReadonlyMap<string, string>;
  /** By attribute (or `role`): labels of its values. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of ticking nothing. */
  readonly none: readonly string[];
}
