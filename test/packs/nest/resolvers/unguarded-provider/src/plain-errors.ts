import { Catch } from "@nestjs/common";

@Catch()
export class PlainErrors {
  catch(error: unknown) {
    return error;
  }
}
