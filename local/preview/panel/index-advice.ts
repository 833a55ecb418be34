const WHICH = /\b(?:An index|Indexes) on (\(.+?\)) would serve\./;
const NONE = 'No index could serve it';

/** What the cloud advises of a query without an index, in the panel's words; as it came where it says anything else. */
export function indexAdvice(reason: string): string {
  const fields = WHICH.exec(reason)?.[1];
  if (fields !== undefined)
    return `建议加索引：${fields.replaceAll(' descending', ' ↓').replaceAll(') and (', ') 和 (')}`;
  if (reason.includes(NONE)) return '加索引也没有用：条件里没有具体的值、范围或文字开头';
  return reason;
}
