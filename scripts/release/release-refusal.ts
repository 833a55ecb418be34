/** Why nothing is released, or why it stopped, in lines for the person who asked. */
export class ReleaseRefusal extends Error {
  override readonly name = 'ReleaseRefusal';
}
