import { SCENES, type Subject } from './subject';
import { VIEWS, viewName, type View } from './views';

/** One picture to take. */
export interface Shot {
  subject: Subject;
  view: View;
}

/** `<page>--<state>--<theme>-<language>-<size>`. */
export const shotName = ({ subject: { page, state }, view }: Shot): string => `${page}--${state}--${viewName(view)}`;

/** Every subject in every view, in the order in which the demo's scenes come. */
export function allShots(subjects: readonly Subject[]): Shot[] {
  return inOrder(subjects.flatMap((subject) => VIEWS.map((view) => ({ subject, view }))));
}

/** In the order in which they can be taken: the demo's clock does not run backwards. */
export function inOrder(shots: readonly Shot[]): Shot[] {
  return SCENES.flatMap((scene) => shots.filter(({ subject }) => subject.scene === scene));
}
