import type { ExplainedEvent, ExplainedParcel } from './explain-parcel';

/** A parcel as text for a terminal: headline first, then its nodes, newest first. */
export function printParcel(parcel: ExplainedParcel, { why }: { why: boolean }): string {
  const { carrier, waybillNo, stage, openIssues, headline, line, unreadable, unknownCodes, events, untimed } = parcel;
  const head = [
    `${carrier} ${waybillNo} · ${[stage, ...openIssues].join(' · ')}`,
    ...(headline === undefined ? [] : [line === undefined ? headline : `${headline} — ${line}`]),
    ...(events.length === 0 ? ['no nodes with a readable time'] : []),
    ...(unreadable > 0 ? [`${String(unreadable)} node(s) left out: no readable time`] : []),
    ...(unknownCodes.length > 0 ? [`codes that no table knows: ${unknownCodes.join(', ')}`] : []),
  ];
  const undated = untimed.map(({ rawText, status }) => `(no time)  ${rawText} → ${status}`);
  return [...head, '', ...[...events].reverse().flatMap((event) => printEvent(event, why)), ...undated].join('\n');
}

function printEvent(event: ExplainedEvent, why: boolean): string[] {
  const { time, zone, zoneIs, status, subStatus, sentence, rawText, place, code, facts } = event;
  const reading = [status, subStatus].filter((part) => part !== undefined).join('.');
  const clock = zoneIs === 'known' ? time : `${time} (${zone}, ${zoneIs})`;
  const lines = [`${clock}  ${sentence}`];
  if (!why) return lines;
  return [
    ...lines,
    `    ${reading} · ${event.why.rule}: ${event.why.words}`,
    ...(Object.keys(facts).length > 0 ? [`    ${JSON.stringify(facts)}`] : []),
    `    ${[rawText, place, code === undefined ? undefined : `code ${code}`].filter((part) => part !== undefined).join(' · ')}`,
  ];
}
