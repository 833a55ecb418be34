interface TemplateName {
  readonly title: string;
  /** What WeChat writes before each keyword; keywords are told apart by their kind and order. */
  readonly labels: readonly string[];
}

/** Titles as the template library gives them; the real ones depend on which public template was chosen. */
const NAMES: Readonly<Record<string, TemplateName>> = {
  'tmpl-progress': { title: '包裹进度提醒', labels: ['包裹', '进度', '时间', '说明'] },
  'tmpl-pickup': { title: '取件提醒', labels: ['取件码', '地点', '说明', '包裹', '时间'] },
  'tmpl-trouble': { title: '包裹异常提醒', labels: ['包裹', '情况', '说明', '时间'] },
};

/** Title of a template; its id when nobody named it. */
export function templateTitle(templateId: string): string {
  return NAMES[templateId]?.title ?? templateId;
}

/** Title of a template and the rows of one message: label and value. A template nobody named shows its own keys. */
export function messageRows(
  templateId: string,
  fields: Readonly<Record<string, { readonly value: string }>>,
): { title: string; rows: readonly (readonly [string, string])[] } {
  const name = NAMES[templateId];
  const rows = Object.entries(fields).map(([key, { value }], index) => [name?.labels[index] ?? key, value] as const);
  return { title: templateTitle(templateId), rows };
}
