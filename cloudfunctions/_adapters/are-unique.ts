/** Whether no name is there twice. */
export const areUnique = (names: readonly string[]): boolean => new Set(names).size === names.length;
