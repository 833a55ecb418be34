/** Made-up sentences of one language: carrier → what each has to be read as, status or status.subStatus → sentences. */
export type SentencesByCarrier = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
