/**
 * The address of a new issue in the form for corrections, with what is known filled in: the form is
 * .github/ISSUE_TEMPLATE/correction.yml, and `where` the id of one of its fields.
 */
export function correctionUrl(
  repository: string,
  { title, where }: Readonly<Record<'title' | 'where', string>>,
): string {
  const address = new URL(`${repository.replace(/\/+$/u, '')}/issues/new`);
  address.search = new URLSearchParams({ template: 'correction.yml', title, where }).toString();
  return address.href;
}
