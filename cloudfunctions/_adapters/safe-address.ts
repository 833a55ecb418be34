import { isIP } from 'node:net';

const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
/**
 * Names that lead inside a cloud or a house whoever resolves them: special-use names (RFC 6761, 6762, 8375), and those under which clouds
 * answer their own machines, metadata.tencentyun.com among them.
 */
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|svc|home\.arpa|tencentyun\.com)$/;

/**
 * Whether an address may be configured: over TLS at a host with a public name, or on this very machine. A host by number is refused, whatever
 * way it is written, and with it every private network and each cloud's own 169.254.169.254. Where a public name leads is not looked up:
 * whoever configures a name vouches for it.
 */
export const isSafeAddress = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ? HERE.has(hostname) || isPublicName(hostname) : protocol === 'http:' && HERE.has(hostname);

const isPublicName = (hostname: string): boolean =>
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) && isIP(hostname) === 0 && !INSIDE.test(hostname);
