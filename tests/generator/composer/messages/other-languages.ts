/** What people write, one message a line, by the language that it is in. */
export const MESSAGES_BY_LANGUAGE = {
  fr: `
Bonjour
Salut, ça va ?
Qui es-tu ?
Comment tu t'appelles ?
Merci beaucoup
Est-ce que tu parles français ?
Je suis très fatigué aujourd'hui
Quel temps fait-il à Paris ?
Peux-tu m'aider avec mes devoirs ?
Au revoir et bonne journée
`,
  es: `
Hola
Hola, ¿qué tal?
¿Quién eres?
¿Cómo te llamas?
Muchas gracias
¿Hablas español?
Estoy muy cansado hoy
¿Cuál es la capital de Francia?
Necesito ayuda con mi tarea
Buenas noches
`,
  de: `
Hallo
Hallo, wie geht es dir?
Wer bist du?
Wie heißt du?
Danke schön
Sprichst du Deutsch?
Ich bin heute sehr müde
Was ist die Hauptstadt von Frankreich?
Kannst du mir bei den Hausaufgaben helfen?
Guten Morgen
`,
  pt: `
Olá
Oi, tudo bem?
Quem é você?
Como você se chama?
Muito obrigado
Você fala português?
Estou muito cansado hoje
Qual é a capital da França?
Preciso de ajuda com o trabalho
Bom dia
`,
  hi: `
नमस्ते
आप कैसे हैं?
तुम कौन हो?
आपका नाम क्या है?
धन्यवाद
क्या आप हिंदी बोलते हैं?
मैं आज बहुत थक गया हूँ
भारत की राजधानी क्या है?
namaste, aap kaise hain
aap kaun hai
`,
  zh: `
你好
你是谁？
你叫什么名字？
谢谢
你会说中文吗？
我今天很累
法国的首都是哪里？
你能帮我写作业吗？
再见
早上好！
`,
  unknown: `
Привет, как дела?
こんにちは
안녕하세요
مرحبا
Γειά σου
שלום
สวัสดี
`,
  en: `
hello
What does bonjour mean?
how do you say danke in English
translate "gracias por todo" for me
ok
no
I die a little every Monday
Son of a gun
comment on this please
the war was long
I met a man in a bar
Can you speak Spanish?
wie
was that you
Is "hola" Spanish?
me too
My friend José lives in São Paulo
I ate crème brûlée at a café
pizza
lol
What does 你好 mean?
`,
};
