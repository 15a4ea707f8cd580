import { NestFactory, Reflector } from "@nestjs/core";
import { AppModule } from "./app.module";
import { SignInGuard } from "./sign-in.guard";

async function start() {
  const app = await NestFactory.create(AppModule);
  app.useGlobalGuards(new SignInGuard(app.get(Reflector)));
  await app.listen(3000);
}

start();
