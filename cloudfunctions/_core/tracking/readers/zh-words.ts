/** Parts of patterns that several Chinese readers share; each is the source of a group. */

/** Who signs instead of the addressee. */
export const PROXY =
  '代签|代收(?!点)|他人|门卫|前台|物业|保安|同事|家人|朋友|邻居|传达室|收发|管理处|保姆|管理员|亲属|亲友|管家';
