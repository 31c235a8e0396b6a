import { colourOf } from '@/components/styles/colours';

export const dynamic = 'force-static';

/** The icon of the site: the `#` of a Topic Filter. */
export function GET() {
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colourOf('accent')}"/><path d="M12.6 7 9.8 25M21.2 7l-2.8 18M7.5 12.6h18M6.5 19.6h18" stroke="${colourOf('paper')}" stroke-width="2.6" stroke-linecap="round"/></svg>\n`;
  return new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
}
