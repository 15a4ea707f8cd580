"use client";

export default function Form() {
  return <form />;
}
