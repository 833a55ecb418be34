import { XMLParser } from 'fast-xml-parser';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { isObject, textIn } from '../../cloudfunctions/_core/json-fields';
import { SHAPES } from './shapes';
import type { Tracked } from './shapes/shape';

/** A payload, understood as one of the forms that we know. */
export interface OpenedPayload {
  /** The form's name. */
  shape: string;
  parcels: Tracked[];
}

/** Attributes stand beside elements under their own names; a list is a list only when there are several. */
const XML = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
});

/**
 * Opens a payload of any form that we know: JSON, XML or a form's body.
 *
 * @throws AppError `unsupported_format` for any other; the sender's own error as its shape reads it
 */
export function openPayload(text: string): OpenedPayload {
  try {
    const document = documentOf(text.trim());
    const shape = SHAPES.find((candidate) => candidate.fits(document));
    if (!shape) throw new AppError('unsupported_format', 'no form that we know has these keys');
    return { shape: shape.name, parcels: shape.read(document) };
  } catch (error) {
    if (error instanceof RangeError)
      throw new AppError('unsupported_format', 'nested too deeply to be a payload', { cause: error });
    throw error;
  }
}

function documentOf(text: string): unknown {
  if (text.startsWith('<')) return { xml: xmlOf(text) };
  const json = jsonOf(text);
  if (json !== undefined) return unwrapped(json);
  const form = new URLSearchParams(text);
  const signed = form.get('RequestData') ?? form.get('param');
  if (signed !== null) return jsonOf(signed);
  throw new AppError('unsupported_format', 'neither JSON nor XML nor a form');
}

function xmlOf(text: string): unknown {
  try {
    return XML.parse(text) as unknown;
  } catch (cause) {
    throw new AppError('unsupported_format', 'XML that is cut short, or none', { cause });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Serves no sender, only how collections of payloads keep XML beside JSON: {"_wrapped": "xml", "raw": "<…"}. */
function unwrapped(json: unknown): unknown {
  return isObject(json) && textIn(json, '_wrapped') !== '' && 'raw' in json ? documentOf(textIn(json, 'raw')) : json;
}
