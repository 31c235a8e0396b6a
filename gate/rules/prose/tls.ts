import { findInProse } from '../../prose/prose';
import type { ProseRule } from '../../rule';

/** SSL alone: OpenSSL and SSL_ERROR are names, as are the versions 2.0 and 3.0 from before TLS. */
const ssl = /(?<![\w.-])SSL(?![\w-]| [23]\.0(?!\.?\w))/gi;

/** SSL has been forbidden since 2015 (RFC 7568); what is meant is TLS. */
export const checkTls: ProseRule = (prose) =>
  findInProse(prose, ssl, ([found]) => [
    `\`${found}\``,
    '`TLS`',
    'put the words of others between quotation marks or backticks',
  ]);
