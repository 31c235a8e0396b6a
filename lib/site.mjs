// Plain JavaScript, because next.config.mjs needs the base path before anything compiles TypeScript.

/** What this site is called, where it lives and where its source is kept. The one place that says so. */

const defaultUrl = 'http://localhost:3000';
const defaultRepository = 'https://github.com/mqtt-faq/mqtt-faq';

/** Under GitHub Actions the repository that builds is the one readers are sent to. */
const actionsRepository =
  process.env.GITHUB_SERVER_URL && process.env.GITHUB_REPOSITORY
    ? `${process.env.GITHUB_SERVER_URL}/${process.env.GITHUB_REPOSITORY}`
    : undefined;

/**
 * Reads an http(s) address, without a slash at its end.
 *
 * @param {string} variable - name of the environment variable, for the message
 * @param {string} value
 * @throws {Error} one line that names the variable, when the value is not such an address
 */
function readAddress(variable, value) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `Unexpected ${variable} "${value}", expected an address such as https://example.org/mqtt-faq - set it or leave it out`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Hosts of its own that the site has beside the one that GitHub Pages gives it. A custom domain belongs here.
 *
 * @type {string[]}
 */
const ownHosts = [];

const url = readAddress('SITE_URL', process.env.SITE_URL || defaultUrl);
const basePath = new URL(url).pathname.replace(/\/+$/, '');

// Servers look for no other path (deploy/address.ts), and browsers load no script from one (build/finish/boot.browser.ts).
if (!/^(?:\/[\w~-]+(?:\.[\w~-]+)*)*$/.test(basePath)) {
  throw new Error(
    `Unexpected path "${basePath}" in SITE_URL, expected folders of letters, digits, "-", "_", "~" and dots between them - choose another folder`,
  );
}

const repository = readAddress('REPOSITORY_URL', process.env.REPOSITORY_URL || actionsRepository || defaultRepository);

export const site = {
  name: 'MQTT FAQ',
  /** What may be done with the answers; LICENSE-CONTENT.md says more. */
  contentLicenseName: 'CC BY 4.0',
  contentLicense: 'https://creativecommons.org/licenses/by/4.0/',
  /**
   * What programs that learn from texts may do with the answers, said in robots.txt (https://contentsignals.org/): show them in
   * search results, give them to a model as it answers somebody, train a model with them.
   */
  aiUse: { search: true, 'ai-input': true, 'ai-train': true },
  language: 'en-GB',
  /** Public address without a slash at its end; `SITE_URL` sets it for a deployment. */
  url,
  /** `''` at the root of a host, else for example `/mqtt-faq`. */
  basePath,
  repository,
  /** Where a hole is told of without telling everybody. */
  securityContact: `${repository}/security/advisories/new`,
  branch: 'main',
  /**
   * Hosts that readers know the site by. The same for every build of a repository, whatever `SITE_URL` says: what the gate lets
   * through must not stop a deployment.
   *
   * @type {readonly string[]}
   */
  hosts: [`${new URL(repository).pathname.split('/')[1]?.toLowerCase()}.github.io`, ...ownHosts],
};
