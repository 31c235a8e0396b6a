/** On the page of a former address: goes on to the new one with the query and the fragment, which a refresh would leave behind. */
const { to = '' } = document.currentScript?.dataset ?? {};
location.replace(to + location.search + location.hash);
