import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Claim {
  @PrimaryGeneratedColumn("uuid") id: string;
  @Column() amount: number;
}
