import { searchAddresses } from '../components/search/release';
import { text } from '../lib/interface-text';
import { bundledForBrowser } from './bundled-for-browser';

/** The program of the tools: components/tools/tools.browser.ts. */
export async function toolsScript(): Promise<string> {
  const toolsStyle = await bundledForBrowser('components/tools/tools.css');
  return bundledForBrowser('components/tools/tools.browser.ts', { toolsStyle, toolsWords: text.tools });
}

/** What every page starts with: components/starter.browser.ts. @param tools - address of the program of the tools */
export async function starterScript(tools: string): Promise<string> {
  const words = { toolsFailed: text.tools.failed, searchLabel: text.search.open };
  const starter = await bundledForBrowser('components/starter.browser.ts', { ...searchAddresses, tools, ...words });
  // In a page, a block keeps its names to itself.
  return `{${starter}}`;
}
