/** How long to wait for what a broker may repeat by a timer, in ms: those that do it repeat after 30 seconds at the latest. */
export const repeatTime = 35_000;
