drop function app.forget_answers(bigint);
