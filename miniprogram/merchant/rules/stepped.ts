/** A rule speaks after an hour at the earliest, and after ninety days at the latest; as the cloud's configuration has it. */
const LEAST_HOURS = 1;
const MOST_HOURS = 2_160;

/** Hours below which a step is so large. */
const STEPS = [
  { below: 24, by: 1 },
  { below: 96, by: 6 },
  { below: Infinity, by: 24 },
];

/** The next longer or shorter threshold: by the hour within a day, by six hours within four days, then by the day. */
export function stepped(hours: number, direction: 1 | -1): number {
  const isIn = ({ below }: { below: number }) => (direction === 1 ? hours < below : hours <= below);
  const by = STEPS.find(isIn)?.by ?? 1;
  const next = direction === 1 ? Math.floor(hours / by) * by + by : Math.ceil(hours / by) * by - by;
  return Math.min(MOST_HOURS, Math.max(LEAST_HOURS, next));
}
