/** What an HTTP caller is answered. */
export interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}
