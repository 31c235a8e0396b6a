/** What tools.browser.ts hands to the page. */
export interface ToolsModule {
  /**
   * Does what an element is for: `data-tool` names it, and a term has none.
   *
   * @param event - what somebody did: pointed at the element, went to it with the keyboard, or clicked it
   * @returns when it is done; the element that was clicked shows until then that it is busy
   */
  use(element: HTMLElement, event: Event): Promise<void>;
}
