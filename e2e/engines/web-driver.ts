import { keys, type Tab } from './engine';

/** An element in what WebDriver sends. https://www.w3.org/TR/webdriver2/#elements */
const elementId = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * A window of a browser that speaks WebDriver. Five of its commands are all that is needed, so no library stands between.
 *
 * @param address - of the driver
 * @param capabilities - what the browser is started with
 * @param end - ends the driver, once the browser is closed
 */
export async function tabOverWebDriver(
  address: string,
  capabilities: Record<string, unknown>,
  end: () => Promise<void>,
): Promise<Tab> {
  // A page may still be on its way when an element of it is asked for.
  const alwaysMatch = { ...capabilities, timeouts: { implicit: 60_000 } };
  const { sessionId } = (await send(`${address}/session`, { capabilities: { alwaysMatch } })) as { sessionId: string };
  const session = `${address}/session/${sessionId}`;
  return {
    goTo: async (url) => {
      await send(`${session}/url`, { url });
    },
    run: (inPage, ...args) =>
      send(`${session}/execute/sync`, { script: `return (${inPage})(...arguments)`, args }) as Promise<
        ReturnType<typeof inPage>
      >,
    async click(selector) {
      const found = (await send(`${session}/element`, { using: 'css selector', value: selector })) as {
        [elementId]: string;
      };
      await send(`${session}/element/${found[elementId]}/click`, {});
    },
    async press(key) {
      const value = Object.hasOwn(keys, key) ? keys[key as keyof typeof keys] : key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await send(`${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      await send(session, undefined, 'DELETE');
      await end();
    },
  };
}

/** Sends a command. @returns the value of the answer @throws {Error} with what the driver says */
async function send(url: string, body: unknown, method = 'POST'): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (response.ok) return value;
  throw new Error(
    `Unexpected answer "${value.error}: ${value.message}" of the driver to ${method} ${new URL(url).pathname}, expected a value`,
  );
}
