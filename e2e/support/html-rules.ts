import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Next writes `<meta/>` and `crossorigin=""`; both are valid HTML.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // Long titles are cut by those who show them; ours are questions.
    'long-title': 'off',
    // A table or a block of code that may scroll has to take the focus.
    'prefer-native-element': 'off',
    // What comes from our own origin is as safe as the page that asks for it.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** Reads the rules once; without it, they take a quarter of the time of each page. */
class SameForAll extends StaticConfigLoader {
  private readonly config = super.getConfigFor('');

  override getConfigFor() {
    return this.config;
  }
}

const validator = new HtmlValidate(new SameForAll(rules));

/** What is invalid in the HTML of a page: line, rule and message of each problem. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`));
}
