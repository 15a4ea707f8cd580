import { NextResponse } from "next/server";

export function problem(status: number, detail: string): Response {
  return new Response(JSON.stringify({ detail }), { status });
}

export const responses = {
  notAuthenticated: (): Response => NextResponse.json({ detail: "Sign in first." }, { status: 401 }),
  forbidden: (): NextResponse => NextResponse.json({ detail: "Not yours." }, { status: 403 }),
};

export class HarbourError extends Error {}
export class NotThePilot extends HarbourError {}

export function isResponse(value: unknown): value is Response {
  return value instanceof Response;
}
