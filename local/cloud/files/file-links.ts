import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LOCAL_BUCKET } from '../local-names';

/** What an address lets its owner do. */
type LinkUse = 'get' | 'put';
/** What `storage.getUploadMetadata` hands out. */
export interface UploadPass {
  url: string;
  /** Goes back as the header `authorization`; it looks like the object storage's. */
  authorization: string;
  /** Goes back as `x-cos-security-token`. */
  token: string;
}

/** The object storage's code and words for why an address does not work (www.tencentcloud.com/document/product/436/38958). */
export interface LinkRefusal {
  code: string;
  message: string;
}
const OTHER_SIGNATURE: LinkRefusal = { code: 'SignatureDoesNotMatch', message: 'The signature is not this file’s' };
const EXPIRED: LinkRefusal = { code: 'AccessDenied', message: 'Request has expired' };

/** How long an upload may take to begin [ours], ms. */
const UPLOAD_MS = 15 * 60_000;
const KEY_BYTES = 32;
const PASS = /^q-sign-algorithm=sha1&q-ak=local&q-sign-time=\d+;(\d+)&q-signature=([0-9a-f]{64})$/;

/** Addresses of files that work until a moment of the cloud's clock, also after a restart. */
export class FileLinks {
  private readonly key: Buffer;

  /** @param keyFile made when it is missing */
  constructor(
    keyFile: string,
    private readonly origin: () => string,
  ) {
    if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(KEY_BYTES), { mode: 0o600 });
    this.key = readFileSync(keyFile);
  }

  /**
   * An address to read a file by. It is not percent-encoded, as CloudBase's are not: the SDK runs encodeURI over it.
   *
   * @param until epoch ms
   */
  download(path: string, until: number): string {
    const t = Math.floor(until / 1000);
    return `${this.origin()}/cos/${path}?sign=${this.sign('get', path, t)}&t=${String(t)}`;
  }

  /** @param now epoch ms */
  upload(path: string, now: number): UploadPass {
    const [from, to] = [now, now + UPLOAD_MS].map((at) => Math.floor(at / 1000));
    const signature = this.sign('put', path, Number(to));
    return {
      url: `${this.origin()}/cos/${path.split('/').map(encodeURIComponent).join('/')}`,
      authorization: `q-sign-algorithm=sha1&q-ak=local&q-sign-time=${String(from)};${String(to)}&q-signature=${signature}`,
      token: LOCAL_BUCKET,
    };
  }

  /** Why this query does not open the file; undefined when it does. */
  refusesDownload(path: string, query: URLSearchParams, now: number): LinkRefusal | undefined {
    return this.refuses('get', path, { t: query.get('t') ?? '', sign: query.get('sign') ?? '', now });
  }

  /** Why this pass does not open the place for an upload; undefined when it does. */
  refusesUpload(path: string, authorization: string, now: number): LinkRefusal | undefined {
    const [, t = '', sign = ''] = PASS.exec(authorization) ?? [];
    return this.refuses('put', path, { t, sign, now });
  }

  private refuses(
    use: LinkUse,
    path: string,
    given: { t: string; sign: string; now: number },
  ): LinkRefusal | undefined {
    const wanted = Buffer.from(this.sign(use, path, Number(given.t)));
    const sign = Buffer.from(given.sign);
    if (sign.length !== wanted.length || !timingSafeEqual(sign, wanted)) return OTHER_SIGNATURE;
    return given.now > Number(given.t) * 1000 ? EXPIRED : undefined;
  }

  private sign(use: LinkUse, path: string, t: number): string {
    return createHmac('sha256', this.key)
      .update(`${use}\n${String(t)}\n${path}`)
      .digest('hex');
  }
}
