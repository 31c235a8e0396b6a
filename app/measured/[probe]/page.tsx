import { notFound } from 'next/navigation';
import { ProbePage } from '@/components/probe-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { describeProbe, probePage } from '@/lib/measured/pages';
import { pageMetadata } from '@/lib/seo';
import { probeData } from '@/lib/structured-data';
import { content, pagesToMake } from '../../content';

interface ProbeRouteProps {
  params: Promise<{ probe: string }>;
}

export const generateStaticParams = async () => (await pagesToMake()).probes.map((probe) => ({ probe }));

const pageAt = async (params: ProbeRouteProps['params']) => {
  const { measured, index } = content();
  return probePage(measured, index.questions, (await params).probe) ?? notFound();
};

export async function generateMetadata({ params }: ProbeRouteProps) {
  const { probe } = await pageAt(params);
  return pageMetadata({
    path: paths.probe(probe.id),
    title: probe.question,
    description: describeProbe(probe),
    type: 'article',
  });
}

export default async function ProbeRoute({ params }: ProbeRouteProps) {
  const page = await pageAt(params);
  return (
    <>
      <ProbePage {...page} />
      <StructuredData data={probeData(page)} />
    </>
  );
}
