import { Controller, Get } from '@nestjs/common';
import { Public } from '@recourse/access-server';
import { PrismaService } from '@recourse/platform-server';

/** For load balancers and for the impatient: answers 200 once the server can do its work. */
@Controller('healthz')
export class HealthController {
  constructor(private readonly prisma: PrismaService) {}

  @Public()
  @Get()
  async health(): Promise<{ status: 'ok' }> {
    await this.prisma.$queryRaw`SELECT 1`;
    return { status: 'ok' };
  }
}
