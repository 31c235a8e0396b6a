import { notFound } from 'next/navigation';
import { SoftwarePage } from '@/components/software-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { softwarePage } from '@/lib/measured/pages';
import { pageMetadata } from '@/lib/seo';
import { softwareData } from '@/lib/structured-data';
import { content, pagesToMake } from '../../../content';

interface SoftwareRouteProps {
  params: Promise<{ software: string }>;
}

export const generateStaticParams = async () => (await pagesToMake()).software.map((software) => ({ software }));

const pageAt = async (params: SoftwareRouteProps['params']) =>
  softwarePage(content().measured, (await params).software) ?? notFound();

export async function generateMetadata({ params }: SoftwareRouteProps) {
  const { software } = await pageAt(params);
  return pageMetadata({
    path: paths.software(software.id),
    title: text.measured.softwareTitle(software.name),
    description: text.measured.softwareDescription(software.name),
  });
}

export default async function SoftwareRoute({ params }: SoftwareRouteProps) {
  const page = await pageAt(params);
  return (
    <>
      <SoftwarePage {...page} />
      <StructuredData data={softwareData(page)} />
    </>
  );
}
