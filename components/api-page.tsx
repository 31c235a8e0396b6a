import { absoluteUrl, files, href, paths } from '@/lib/address';
import { resources } from '@/lib/api/resources';
import { text } from '@/lib/interface-text';
import { Breadcrumb } from './breadcrumb';
import { columns, stayingColumn } from './columns';
import { OnThisPage } from './on-this-page';

const labels = text.api;

/** What a program does with the API. It is run by e2e/program-reads-the-api.spec.ts. */
const exampleFor = (slug: string) => `const response = await fetch('${absoluteUrl(files.question(slug))}');
const { question, answer, url } = await response.json();
console.log(question, answer, url);`;

const parts = (['json', 'markdown', 'models', 'mcp', 'embed'] as const).map((id) => ({ id, text: labels[id] }));

/** How programs read the site. @param example - slug of a question to show it with */
export function ApiPage({ example }: { example: string }) {
  const fileOf = (path: string) => path.replace('{slug}', example);
  return (
    <article className={columns}>
      <div>
        <Breadcrumb />
        <h1>{labels.title}</h1>
        <div className="prose mt-6">
          <p className="lead text-muted">{labels.introduction}</p>
          <p>{labels.licence}</p>
          <h2 id="json">{labels.json}</h2>
          <p>
            {labels.jsonText} <a href={href(files.openApi)}>{labels.openApi}</a>.
          </p>
          <ul>
            {resources.map(({ path, description }) => (
              <li key={path}>
                <a href={href(fileOf(path))} className="wrap-anywhere">
                  {path}
                </a>
                : {description}
              </li>
            ))}
          </ul>
          <p>{labels.example}:</p>
          <pre>
            <code>{exampleFor(example)}</code>
          </pre>
          <h2 id="markdown">{labels.markdown}</h2>
          <p>
            {labels.markdownText} {labels.forExample}{' '}
            <a href={href(files.markdown(paths.question(example)))} className="wrap-anywhere">
              {files.markdown(paths.question(example))}
            </a>
          </p>
          <h2 id="models">{labels.models}</h2>
          <ul>
            <li>
              {labels.llms}: <a href={href(files.llms)}>{files.llms}</a>
            </li>
            <li>
              {labels.llmsFull}: <a href={href(files.llmsFull)}>{files.llmsFull}</a>
            </li>
          </ul>
          <h2 id="mcp">{labels.mcp}</h2>
          <p>{labels.mcpText}</p>
          <pre>
            <code>npx -y {absoluteUrl(files.mcp)}</code>
          </pre>
          <h2 id="embed">{labels.embed}</h2>
          <p>{labels.embedText}</p>
        </div>
      </div>
      <aside className={stayingColumn}>
        <OnThisPage headings={parts} />
      </aside>
    </article>
  );
}
