import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { Refused } from '@recourse/kernel';
import { PrismaService } from '@recourse/platform-server';
import type { FastifyReply } from 'fastify';
import type { RequestWithActor } from '../permission/current-actor.js';
import { Public } from '../permission/marks.js';
import { clientOf, giveSessionCookie } from '../sign-in/session-cookie.js';
import { OneTimeLinks } from './one-time-links.js';
import { refusedPage, welcomePage } from './welcome-page.js';
import { Welcome, type WelcomeAnswer } from './welcome.js';

// The address holds a secret: it must not be kept, framed, or told to another site.
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const answerOf = (body: Record<string, unknown>): WelcomeAnswer => ({
  link: textOf(body['link']),
  password: textOf(body['password']),
  name: textOf(body['name']),
  email: textOf(body['email']),
});

/** The page behind a one-time link, until somebody has signed in and the rest of the interface is theirs. */
@Controller('welcome')
export class WelcomeController {
  constructor(
    private readonly prisma: PrismaService,
    private readonly links: OneTimeLinks,
    private readonly welcome: Welcome,
  ) {}

  @Public()
  @Get()
  async show(@Query('link') link: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.page(reply, textOf(link), null);
  }

  @Public()
  @Post()
  async takeUp(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: RequestWithActor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = answerOf(body ?? {});
    try {
      const opened = await this.welcome.takeUp(answer, clientOf(request));
      giveSessionCookie(reply, opened);
      // Where the sandbox answers, until there is an interface.
      await reply.redirect('/graphql', 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.page(reply, answer.link, error.refusal.message);
    }
  }

  private async page(reply: FastifyReply, link: string, refusal: string | null): Promise<void> {
    reply.headers(HEADERS);
    try {
      const { purpose } = await this.links.read(this.prisma, link);
      const asks = purpose === 'FIRST_ADMINISTRATOR' ? 'name-and-password' : 'password';
      await reply.code(refusal === null ? 200 : 422).send(welcomePage({ link, asks, refusal }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await reply.code(403).send(refusedPage(error.refusal.message));
    }
  }
}
