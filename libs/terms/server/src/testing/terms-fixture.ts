import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Role, type Actor } from '@recourse/access-server';
import { permissionsOf } from '@recourse/access-domain';
import { DocumentUploads } from '@recourse/documents-server';
import { unwrap } from '@recourse/kernel';
import {
  Configuration,
  PlatformModule,
  QueueRunner,
  type PrismaService,
  type Settings,
} from '@recourse/platform-server';
import { useFreshDatabase, type FreshDatabase } from '@recourse/platform-server/testing';
import { TermsModule } from '../terms.module.js';
import { streamOf } from './contract-pdf.js';

export interface TermsFixture {
  readonly database: FreshDatabase;
  readonly prisma: PrismaService;
  readonly context: INestApplicationContext;
  readonly person: (role: Role) => Promise<Actor>;
  /** Uploads a file as procurement would, and returns the document's id. */
  readonly upload: (bytes: Buffer, name?: string) => Promise<string>;
  /** Registers a draft contract with a new supplier and puts the document into it; returns the contract's id. */
  readonly contractOf: (documentId: string) => Promise<string>;
  /** Runs the jobs that wait. */
  readonly work: () => Promise<void>;
}

const changed = (standard: Settings, settings: Partial<Settings>): Configuration =>
  new Configuration({ ...standard, ...settings });

/** The feature on a database of its own, without HTTP; with settings that differ from the standard. */
export function useTerms(settings: () => Partial<Settings> = () => ({})): () => TermsFixture {
  const database = useFreshDatabase();
  let context: INestApplicationContext | undefined;
  beforeAll(async () => {
    @Module({ imports: [PlatformModule.with(changed(database.configuration, settings())), TermsModule] })
    class Alone {}
    context = await NestFactory.createApplicationContext(Alone, { logger: ['error'] });
  });
  afterAll(async () => context?.close());
  const person = async (role: Role): Promise<Actor> => {
    const name = `${role} ${Math.random()}`;
    const { id } = await database.prisma.person.create({ data: { name, role, email: `${Math.random()}@example.com` } });
    return { id, name, role, permissions: new Set(permissionsOf(role)) };
  };
  return () => {
    const app = context!;
    return {
      database,
      prisma: database.prisma,
      context: app,
      person,
      upload: async (bytes, name = 'order-form.pdf') => {
        const actor = await person('PROCUREMENT');
        return unwrap(await app.get(DocumentUploads).receive(actor, name, streamOf(bytes))).document.id;
      },
      contractOf: async (documentId) => {
        const slug = `supplier-${String(Math.random()).slice(2)}`;
        const supplier = await database.prisma.supplier.create({
          data: { slug, name: 'Harbour Models', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
        });
        const contract = await database.prisma.contract.create({
          data: { reference: slug, title: 'Harbour order', kind: 'ORDER_FORM', supplierId: supplier.id },
        });
        await database.prisma.document.update({ where: { id: documentId }, data: { contractId: contract.id } });
        return contract.id;
      },
      work: () => app.get(QueueRunner).drain(),
    };
  };
}
