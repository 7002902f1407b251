/** Names of firms, told by their legal form: who is summed up by them is nobody in particular. */

const FORM =
  /(?:^|[\s,.])(?:d\.? ?o\.? ?o\.?|d\. ?d\.|d\. ?n\. ?o\.|k\. ?d\.|z\. ?o\. ?o\.|gmbh|ggmbh|mbh|ag|kg|ohg|e\. ?v\.|ltda?\.?|ltd\.?|inc\.?|llc|plc|corp\.?|s\. ?a\.?|sa|s\. ?l\. ?u?\.?|s\. ?r\. ?l\.?|srl|s\. ?p\. ?a\.?|spa|s\. ?r\. ?o\.?|a\. ?s\.|sp\.? z ?o\.? ?o\.?|s\. ?a\. ?r\. ?l\.?|sarl|sas|b\. ?v\.|n\. ?v\.|kft\.?|zrt\.?|oy|oyj|ооо|оао|зао|пао|eireli|epp|lda\.?)\s*$/iu;

/** Letters behind a surname are initials as often ("Kumar S.A."): of a few names the form alone does not tell. */
const SHARE = 0.3;

/** True where so many of the texts end in a legal form that firms stand there and no people. */
export function areCompanies(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.filter((text) => FORM.test(text)).length > SHARE * filled.length;
}

/** "Opis enote", "Bezeichnung", "UniDescricao": people have names, units and things have these. */
export const headsDescription = (folded: string): boolean => /(^| )(opis|bezeichnung|naziv)|descri/.test(folded);
