import { earlyFiles } from '@/lib/search/index-file-names';
import { addStyle } from '../add-style';
import { helpIn } from './help';
import { keepOffline } from './keep-offline';
import type { LoadedSettings, SearchProgram } from './settings';
import { viewIn } from './view';

/** The text of search.css; the build puts it in. */
declare const searchStyle: string;

/** The dialog that starter.browser.ts has opened, once it is filled. */
let views: { view: ReturnType<typeof viewIn>; help: ReturnType<typeof helpIn> } | undefined;

/** Fills the dialog, and shows in it what the reader asked for: the search, or the help on keys. */
export const open: SearchProgram['open'] = (dialog, event, settings) => {
  dialog.ariaBusy = null;
  // Somebody has closed it while this was on its way, and is reading.
  if (!dialog.open) return;
  if (!views) {
    addStyle(searchStyle);
    dialog.id = 'search';
    views = { view: viewIn(dialog, settings), help: helpIn(dialog, settings.words.help) };
    // In development there is none.
    if (settings.worker) void keepOffline(settings.worker, filesOf(settings));
  }
  const wantsHelp = event instanceof KeyboardEvent && event.key === '?';
  views.help.show(wantsHelp);
  views.view.show(!wantsHelp);
};

/** What the search needs whatever somebody types. The rest of a large index is kept as it is asked for. */
const filesOf = ({ program, index, plan }: LoadedSettings) => [
  program,
  ...earlyFiles(plan).map((file) => `${index}/${file}`),
];
