/** What WeChat's own settings say about messages. */
export interface WechatSwitches {
  /** False when all messages of this mini-program are off in WeChat. */
  main: boolean;
  /** Templates that WeChat banned, by id. */
  banned: readonly string[];
  /** Templates with a no that WeChat keeps and gives without asking, by id. */
  refused: readonly string[];
}
