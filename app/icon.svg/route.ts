import { siteIcon } from '@/components/site-icon';

export const dynamic = 'force-static';

export function GET() {
  return new Response(siteIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
