import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { mcpServer } from './server';
import { sourceOf } from './source';

/** Put in when the package is made: build/machines/mcp-package.ts. */
declare const SITE_ADDRESS: string;
declare const PACKAGE_VERSION: string;

const help = `Usage: mqtt-faq-mcp [address of the site]

An MCP server that speaks on standard input and output: it searches the MQTT FAQ, reads answers, cites sections of the standard, and
looks up codes and measured behaviour. It reads ${SITE_ADDRESS} unless another address is given.`;

const [argument = SITE_ADDRESS] = process.argv.slice(2);
if (/^https?:\/\//.test(argument)) {
  const source = sourceOf(argument.replace(/\/+$/, ''));
  // It speaks the protocol of 2026-07-28 and those before it, whichever the other side begins with.
  serveStdio(() => mcpServer(source, PACKAGE_VERSION));
} else if (argument === '--help' || argument === '-h') {
  console.log(help);
} else {
  console.error(
    `Unexpected ${argument}, expected an address such as https://example.org/mqtt-faq - see mqtt-faq-mcp --help`,
  );
  process.exitCode = 1;
}
