import { answers, session } from './app-services';
import { onReconnect } from './pages/on-reconnect';

App({
  onLaunch() {
    void session.learnStaff();
    void answers.tellAll();
    onReconnect(() => void answers.tellAll());
  },
  onThemeChange({ theme }) {
    session.setTheme(theme);
  },
});
