// Origins of Supabase clients.
export const clients =
  "{@supabase/supabase-js,@supabase/ssr,@supabase/auth-helpers-nextjs}#{createClient,createServerClient,createRouteHandlerClient,createServerComponentClient,createServerActionClient}()";
export const declaredClients = "@supabase/supabase-js#SupabaseClient";
