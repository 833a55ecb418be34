import type { ShellWords } from '../../i18n/words/shell';

/** The strip that says that our own code broke. */
export function faultView(
  fault: { id: string; again: boolean } | undefined,
  words: ShellWords,
): { text: string; action: string; close: string } | null {
  if (fault === undefined) return null;
  return { text: words.fault(fault.id), action: fault.again ? words.toParcels : words.reopen, close: words.putAway };
}

/** The sheet that asks for the privacy contract. */
interface PrivacyView {
  title: string;
  line: string;
  read: string;
  agree: string;
  refuse: string;
}

/** @param call what waits, as WeChat names it */
export function privacyView(call: string | undefined, words: ShellWords): PrivacyView | null {
  if (call === undefined) return null;
  const { privacyTitle, readContract, agree, refuse } = words;
  return { title: privacyTitle, line: words.needs[call] ?? words.needsElse, read: readContract, agree, refuse };
}
