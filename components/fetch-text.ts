/** The text of a file. @throws {Error} when the server sends none */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected 200`);
  return response.text();
}
