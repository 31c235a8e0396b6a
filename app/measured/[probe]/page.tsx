import { notFound } from 'next/navigation';
import { ProbePage } from '@/components/probe-page';
import { paths } from '@/lib/address';
import { probePage } from '@/lib/measured/pages';
import { pageMetadata } from '@/lib/seo';
import { content, pagesToMake, questions } from '../../content';

interface ProbeRouteProps {
  params: Promise<{ probe: string }>;
}

export const generateStaticParams = () => pagesToMake.probes.map((probe) => ({ probe }));

const pageAt = async (params: ProbeRouteProps['params']) =>
  probePage(content.measured, questions, (await params).probe) ?? notFound();

export async function generateMetadata({ params }: ProbeRouteProps) {
  const { probe } = await pageAt(params);
  return pageMetadata({
    path: paths.probe(probe.id),
    title: probe.question,
    description: probe.means,
    type: 'article',
  });
}

export default async function ProbeRoute({ params }: ProbeRouteProps) {
  return <ProbePage {...(await pageAt(params))} />;
}
